export const DAYS_PER_WEEK = 7; // not clinical: days in a week
