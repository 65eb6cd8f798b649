// A sentence from the catalogue with its figures set bold: a pair of stars marks them.
export function Say({ text }: { text: string }) {
  return text.split('*').map((part, index) => (index % 2 === 1 ? <b key={index}>{part}</b> : part));
}
