import { Text } from '../http/fields.js';

export class SignInBody {
  @Text({ max: 100 })
  readonly login!: string;

  @Text({ max: 200 })
  readonly password!: string;
}
