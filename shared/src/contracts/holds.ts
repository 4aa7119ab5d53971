/** A claim about types: anything but `true` is a compile error. */
export type Holds<Claim extends true> = Claim;
