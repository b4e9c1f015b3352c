// Package progression says what comes next for one exercise, and why: a
// heavier load, another repetition, a longer hold, a harder rung, the same
// again or a step back. It reads what was done, what is asked for and what
// today allows, and returns a value. Which exercises there are and how many
// sets a week holds is for the composition; what pain and a bad night mean is
// for whoever calls.
package progression
