/**
 * What two ways of writing a placeholder's name share: `{{first_name}}`, `[First name]` and
 * `${firstName | upcase}` are one. Empty for what is no name but a control (`{{#if x}}`).
 */
export function placeholderKey(name: string): string {
  if (/^[#/^!>&]/u.test(name)) return '';
  const head = name.split('|')[0] as string;
  return head.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}
