export {
  RuleTester,
  type Cases,
  type ExpectedFinding,
  type InvalidCase,
  type ValidCase,
} from './rule-tester.ts';
