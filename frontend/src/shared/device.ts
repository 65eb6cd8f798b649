// What to call the thing in the person's hand.

/** 'phone' for whatever is held and touched, 'computer' for what has a pointer that can hover. */
export function device(): 'phone' | 'computer' {
  return matchMedia('(hover: hover) and (pointer: fine)').matches ? 'computer' : 'phone';
}
