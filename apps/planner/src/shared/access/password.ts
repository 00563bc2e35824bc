/** The service asks for as many; length protects better than odd signs (NIST SP 800-63B 5.1.1.2). */
export const LEAST_PASSWORD = 12;
