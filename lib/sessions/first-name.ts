const titles = /^(mr|mrs|ms|miss|mx|dr|prof|sir|dame|rev)\.?$/i

/** The name to greet someone by: the first word that is no title, or the whole name. */
export const firstName = (name: string): string =>
  name
    .trim()
    .split(/\s+/)
    .find((word) => !titles.test(word)) ?? name
