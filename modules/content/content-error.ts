export type Place = { file: string; line: number; field: string };

/** Something in a content file that its author can mend: says where, what, and how. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly place: Place;

  constructor(place: Place, message: string) {
    super(`${place.file}:${place.line} ${place.field}: ${message}`);
    this.place = place;
  }
}
