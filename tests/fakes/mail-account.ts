/** The name and password of every account on the tests' servers. */
export const account = { login: 'jane@mail.example', password: 'pa55"w\\örd' };
