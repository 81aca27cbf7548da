/** Asking the reader to join one's network, as the note of a LinkedIn invitation does. */
export const CONNECTION_REQUESTS: readonly string[] = [
  '(like | love | glad | happy | hope | hoping | pleased | delighted | wanted | want | wish | great | good | honoured | honored | opportunity | chance | reaching out) ..2 to connect ..4',
  '(can | could | may | shall | might) we connect',
  '(let us | please) connect',
  '(accept | accepting) ..2 (invitation | invite | request) ..3',
  '(add | adding | have | having) you ..3 (network | connection | connections | contacts)',
  '(join | in | into | part of) my network',
  '(connection | connect) request ..3',
  '(stay | keep) connected ..3',
];
