/** Where the desk is under the development server: no page of a site stands there, and nothing of it is written. */
export const deskPath = "/.keyfigures/";
