/** A place in a drawing: x to the right, y downwards, in the unit the caller chose. */
export type Point = { readonly x: number; readonly y: number }
