/** A name as it sounds, roughly: Sarah and Sara, Erik and Eric, Thomson and Thompson have one key. */
export function soundKey(name: string): string {
  return name
    .replace(/ph/gu, 'f')
    .replace(/[ck]h?|q/gu, 'k')
    .replace(/mps/gu, 'ms')
    .replace(/ie|ey|ee|ea|y|j/gu, 'i')
    .replace(/(?<=[a-z])h/gu, '')
    .replace(/z/gu, 's')
    .replace(/w/gu, 'v')
    .replace(/ai|ei|ae/gu, 'a')
    .replace(/(?<=[a-z]{3})e$/u, '')
    .replace(/([a-z])\1+/gu, '$1');
}
