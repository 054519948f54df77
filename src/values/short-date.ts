/** A day such as 2026-01-31 by figures alone: 31/1/2026. */
export const shortDate = (day: string): string => day.split('-').map(Number).reverse().join('/');
