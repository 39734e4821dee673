import { CommandHandler } from '@nestjs/cqrs';
import {
  AskForExtension,
  DecideExtension,
  ExtendWindows,
  RepinRule,
  RestateWindow,
  RestateWindows,
  ShortenWindows,
} from '#lib/coordination';
import { Decided } from './decided.js';

@CommandHandler(AskForExtension)
export class AskForExtensionHandler extends Decided<AskForExtension> {}

@CommandHandler(DecideExtension)
export class DecideExtensionHandler extends Decided<DecideExtension> {}

@CommandHandler(ExtendWindows)
export class ExtendWindowsHandler extends Decided<ExtendWindows> {}

@CommandHandler(ShortenWindows)
export class ShortenWindowsHandler extends Decided<ShortenWindows> {}

@CommandHandler(RestateWindow)
export class RestateWindowHandler extends Decided<RestateWindow> {}

@CommandHandler(RestateWindows)
export class RestateWindowsHandler extends Decided<RestateWindows> {}

@CommandHandler(RepinRule)
export class RepinRuleHandler extends Decided<RepinRule> {}
