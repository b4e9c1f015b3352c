// Package readiness says what today allows: the light of every painful site,
// what soreness, the morning's answers, an illness or a warning sign take from
// a session, and whether a load may rise. Its answer is a Verdict, a list of
// consequences that can be shown and, most of them, undone one by one.
//
// It moves and changes nothing: whoever holds the session does that. It names
// places and never a disease.
package readiness
