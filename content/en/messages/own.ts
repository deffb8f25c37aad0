/** Her own passages: the form. */
export const own = {};
