import type { Linted } from './lint-drafts.ts';
import type { Output } from './output.ts';
import { renderingsFor, type Rendering } from './render.ts';
import type { Request } from './request.ts';

/** Text is written together until so many characters wait. */
const ENOUGH_TO_WRITE = 64 * 1024;

/** An output with what waits to be written to it. */
interface Channel {
  readonly rendering: Rendering;
  readonly output: Output;
  waiting: string;
}

/** Writes drafts to all outputs as they come. */
export class DraftWriter {
  readonly #channels: readonly Channel[];
  readonly #beforeWriting: () => void;

  private constructor(channels: readonly Channel[], beforeWriting: () => void) {
    this.#channels = channels;
    this.#beforeWriting = beforeWriting;
  }

  /** @param outputs one for each that the request names */
  static async open(
    request: Request,
    outputs: readonly Output[],
    beforeWriting: () => void,
  ): Promise<DraftWriter> {
    const renderings = await renderingsFor(request);
    const channels = renderings.flatMap((rendering, i) => {
      const output = outputs[i];
      return output ? [{ rendering, output, waiting: '' }] : [];
    });
    return new DraftWriter(channels, beforeWriting);
  }

  add(one: Linted): void {
    for (const channel of this.#channels) {
      channel.waiting += channel.rendering.add(one);
      if (channel.waiting.length >= ENOUGH_TO_WRITE) this.#write(channel);
    }
  }

  end(): void {
    for (const channel of this.#channels) {
      channel.waiting += channel.rendering.end();
      this.#write(channel);
    }
  }

  #write(channel: Channel): void {
    this.#beforeWriting();
    channel.output.write(channel.waiting);
    channel.waiting = '';
  }
}
