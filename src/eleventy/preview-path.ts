/** Where previews are under the development server: no page of a site stands there, and nothing of it is written. */
export const previewPath = "/.keyfigures/";
