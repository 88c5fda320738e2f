import { elementAt } from "../plan/model/element-at.ts";

declare const brand: unique symbol;

/** A calendar day in UTC, as the number of days since 1970-01-01. */
export type Day = number & { readonly [brand]: "Day" };

const DAY_MS = 86_400_000;

/** The day that a moment (milliseconds since 1970) falls on. */
export function dayOf(moment: number): Day {
  return Math.floor(moment / DAY_MS) as Day;
}

/** The day so many days after another, or before it where they are negative. */
export function addDays(day: Day, days: number): Day {
  return (day + days) as Day;
}

/** The earlier of two days. */
export function earlier(one: Day, other: Day): Day {
  return one < other ? one : other;
}

/** A date of the Gregorian calendar. Months count from 1. */
interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The date of a day, without a clock: years begin in March here, so that a leap day is the last day of one, and 400 years
 * have 146,097 days. (The method is Howard Hinnant's `civil_from_days`, in the public domain.)
 */
function dateOf(day: Day): CalendarDate {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1_460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** The inverse of {@link dateOf}; a date that does not exist gives a day with another date. */
function dayOfDate({ year, month, day }: CalendarDate): Day {
  const fromMarch = month <= 2 ? year - 1 : year;
  const era = Math.floor(fromMarch / 400);
  const yearOfEra = fromMarch - era * 400;
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const ofEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + ofYear;
  return (era * 146_097 + ofEra - 719_468) as Day;
}

/** `2026-05-03`. */
export function dayText(day: Day): string {
  const date = dateOf(day);
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${String(date.year).padStart(4, "0")}-${two(date.month)}-${two(date.day)}`;
}

/** Reads what {@link dayText} writes; null for anything else. */
export function parseDay(text: string): Day | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const found = dayOfDate({ year: Number(year), month: Number(month), day: Number(day) });
  return !Number.isNaN(found) && dayText(found) === text ? found : null;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** `3 May`, for people; with the year where it is not that of `today`. */
export function shownDay(shown: Day, today: Day): string {
  const { year, month, day } = dateOf(shown);
  return `${day} ${elementAt(MONTHS, month - 1, "months")}${year === dateOf(today).year ? "" : ` ${year}`}`;
}

/** The week of a day: weeks begin on Monday and are numbered through, without a break at a year's end. */
export function weekOf(day: Day): number {
  // 1970-01-01 was a Thursday.
  return Math.floor((day + 3) / 7);
}
