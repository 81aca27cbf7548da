import { readYaml as read, YamlError } from '../../input/yaml.ts';
import { DataError, type Data } from './source.ts';

/**
 * Reads one YAML document as front matter is read. An empty file is an empty config.
 * @throws {DataError} with the offset of the fault.
 */
export function readYaml(text: string): Data {
  try {
    const { value, place } = read(text);
    if (value === undefined || value === null) return { value: {}, place: { start: 0 } };
    return { value, place };
  } catch (error) {
    if (!(error instanceof YamlError)) throw error;
    throw new DataError(`This is no YAML that can be read: ${error.message}`, error.at);
  }
}
