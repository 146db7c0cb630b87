/** A type whose fields can be set: for a value while it is being put together, before anybody else sees it. */
export type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
