/** The keys of T that may be left out. */
type OptionalKey<T> = { [K in keyof T]-?: object extends Pick<T, K> ? K : never }[keyof T];

type Field<T, K extends keyof T, Other> = K extends keyof Other ? Other[K] : T[K];

/**
 * A stored type as it may be written, field by field and with the doc comments of the stored type. Fields with a
 * default may be left out too, and the fields of `Other` are written otherwise than they are stored. What may be left
 * out may also be `undefined`, or whatever else `Absent` says.
 */
export type Written<
  T,
  Defaulted extends keyof T = never,
  Other extends { [K in keyof Other]: K extends keyof T ? unknown : never } = object,
  Absent extends null | undefined = undefined,
> = {
  -readonly [K in keyof T as K extends OptionalKey<T> | Defaulted ? never : K]: Field<T, K, Other>;
} & {
  -readonly [K in keyof T as K extends OptionalKey<T> | Defaulted ? K : never]?: Field<T, K, Other> | Absent;
};
