// Who approves cards at the desk: their name is kept in this browser alone.

const key = "keyfigures-approver";
const field = () => document.getElementById("desk-approver");

/** Their name, kept for the next card. */
export function approver() {
  const { value } = field();
  localStorage.setItem(key, value);
  return value;
}

export function rememberApprover() {
  const input = field();
  if (input) input.value ||= localStorage.getItem(key) ?? "";
}
