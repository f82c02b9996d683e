/** First and last year of the table, Anno Hegirae: 1882 to 2077. */
export const FIRST_TABLED_YEAR = 1300
export const LAST_TABLED_YEAR = 1500

/** 1 Muharram 1300: 12 November 1882, as days since 1970-01-01. */
export const FIRST_TABLED_DAY = -31826

/**
 * Lengths of the months of the Umm al-Qura calendar, three hexadecimal digits a year: a bit for each month from
 * Muharram on, set where the month has 30 days and not 29. The calendar of Saudi Arabia is computed from the moon, and
 * follows no arithmetic. These are the lengths that ICU has; a test reads them there again, day for day.
 */
export const MONTHS_OF_THIRTY_DAYS =
  'aaad54ec96d46ea36caad5556a9792ba95d4ada55cd2d69574ab54b6a5ad4aea4f51768b6a5ad52d695b49da4d' +
  'd26d955ac9b62baa5b52ba956caae92f49762b6956acaba4bd25d92dc96d54daa5b52ba55b49b655729754b6a3' +
  '752b6556aaab52bc95d4ada55caad69574ab94baa5b52b6a5752768b745b5555a95b49da4dd26e936aaad54db2' +
  '5d52da95b4aba55b49b64b715b4ab5a55d25e92ec96d4ae996b4aba93d49da4db2ab94baa5b52ba95b2ab5555c' +
  '4bd23d91da95b4ab5a56d2b693b49b6556a9754b6a56caad555b29b92ba95d4ada55aaab595749764baa5b52b6' +
  'a56e4db25b52b6a5ad2ae92f49764b6a56acad655d49da4dd16d955aa5b52da95b4ad5956ca6e4aea4f52b6956' +
  'aaab54bd25d92ea96d4ada95b4aba55b29b54d6a97547693749b5556aa6b52b'
