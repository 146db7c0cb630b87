export { SECTORS } from './domain/sector';
export { EmployerRegisterQuery, type RegisteredEmployer } from './persistence/employer-register.query';
