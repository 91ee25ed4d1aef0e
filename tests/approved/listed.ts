/**
 * Rules that nobody among the approved is told, each with the reason: they stand in the options' list of what is known of a place.
 * A rule that is added and told to nobody does not belong here: give it a topic that something reads, or leave it out.
 */
export const LISTED_ONLY: Readonly<Record<string, string>> = {
  'CH-03': 'from 2027-01-01; who collects medical premiums does not change with it',
  'MA-03': 'the question box tells it from 2027-01-01',
  'ME-02': 'from 2027-01-01; encourages only, the measures are still to come',
  'ME-06': 'the question box tells it to who asks what the law gives for staying insured',
  'UI-GD-02': 'backs UI-02, which is known from memory',
  'UI-TJ-02': 'backs UI-02, which is known from memory',
}
