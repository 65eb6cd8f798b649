// The still screen: what it is called to those who listen, and its one way out.
export const still = {
  name: 'Twenty still seconds',
  begins: 'Twenty still seconds begin. Nothing to tap, nothing to answer.',
  leave: 'Leave',
};
