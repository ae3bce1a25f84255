/** A value that may be replaced while the program runs, such as the settings after a reload. Read `current` anew for each piece of work. */
export interface Live<T> {
  readonly current: T
}
