/**
 * Lists and texts of property tests become as long as their tests say. By itself fast-check makes none of more than ten,
 * whatever `maxLength` says, and what is written for longer ones is never tried.
 */
require('fast-check').configureGlobal({ defaultSizeToMaxWhenMaxSpecified: true });
