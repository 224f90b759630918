// What `course-words.ts` makes of the locale files.
declare module "virtual:course-titles/*" {
  const text: string;
  export default text;
}
declare module "virtual:course-words/*" {
  const text: string;
  export default text;
}
