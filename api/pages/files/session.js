// Talk to the API as a browser: the refresh token is a cookie that no script can read.

export async function call(method, path, body, token) {
  const headers = { "X-Client": "web" };
  if (body) headers["Content-Type"] = "application/json";
  if (token) headers.Authorization = `Bearer ${token}`;
  let response;
  try {
    response = await fetch(`/api/v1${path}`, { method, headers, body: body && JSON.stringify(body) });
  } catch {
    throw new Error("The server does not answer. Is it running?");
  }
  const answer = response.status === 204 ? null : await response.json();
  if (!response.ok) throw new Error(answer.detail);
  return answer;
}

// Two tabs that trade the same token at once would end the sign-in.
export function refresh() {
  const trade = () => call("POST", "/auth/refresh", {});
  return navigator.locks ? navigator.locks.request("auth-refresh", trade) : trade();
}

export function show(problem) {
  document.querySelector("#problem").textContent = problem.message;
}
