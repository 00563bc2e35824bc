/** What the planner sends with every request that changes something. */
export const HEADERS = { 'x-homeround': '1' };
