import {
  AcceptInterimAsFinal,
  AcceptDocumentsRequest,
  type Addressee,
  AskForDocuments,
  AskForExtension,
  ClimbLadder,
  ConfirmJointOpinion,
  ContestDocumentsRequest,
  CorrectEntry,
  CorrectRecordedOpinion,
  DecideExtension,
  type DocumentsFinding,
  ExtendWindows,
  FindOnDocumentsRequest,
  type Correction,
  MaintainRemit,
  NoticeLapses,
  OpenRequest,
  type Opinion,
  type OpinionId,
  type PointNumber,
  RecordChaseIssued,
  RestateWindows,
  type SealedText,
  ReaddressConsultation,
  RecordConclusion,
  RecordDelivery,
  RecordOpinion,
  type RequestId,
  ReturnSubmission,
  SendOpinion,
  ShortenWindows,
  SubmitRequest,
  SupplyDocuments,
  type Apology,
  ExplainLateness,
  type LatenessFinding,
  ObjectToLateness,
  RecordApology,
  ReviewLateness,
} from '#lib/coordination';
import { instant, localDate } from '#lib/working-time';
import { CALENDAR } from './calendars.js';
import { by, byKeeper, byRestating, type cast, id } from './cast.js';

export const requestId = 'request-1' as RequestId;

type Name = keyof typeof cast;
type Told<C extends { data: object }> = Partial<C['data']>;

export const moment = (text: string) => instant(`${text}:00+07:00`);

export const addressee = (name: Name, told: Partial<Addressee> = {}): Addressee => ({
  agency: id(name),
  question: 'Cho ý kiến về phần việc thuộc chức năng, nhiệm vụ',
  channel: 'throughSystem',
  ...told,
});

/** A letter of the planning department of 12/2/2026 to the named agencies, as its lead would open it. */
export const letterTo = (names: readonly Name[], told: Told<OpenRequest> = {}): OpenRequest =>
  new OpenRequest(
    {
      requestId,
      lead: id('planning'),
      letter: { number: '412/SQH-QLHT', issuedOn: localDate('2026-02-12') },
      subject: 'Góp ý đồ án điều chỉnh khu dân cư',
      matter: { kind: 'general' },
      secrecy: 'none',
      urgency: 'normal',
      dossier: { status: 'provided', documents: ['Tờ trình', 'Bản vẽ'] },
      addressees: names.map((name) => addressee(name)),
      evidence: { kind: 'recorded' },
      ...told,
    },
    by('planning'),
  );

export const opinion = (name: string, told: Partial<Opinion> = {}): Opinion => ({
  id: name as OpinionId,
  kind: 'agree',
  form: 'letter',
  document: { number: '88/STC-NS', signedOn: localDate('2026-02-13') },
  points: [],
  ...told,
});

/** An opinion with one numbered point per stance. */
export const opinionOn = (name: string, ...stances: Opinion['points'][0]['stance'][]): Opinion =>
  opinion(name, {
    kind: 'agreeWithComments',
    points: stances.map((stance, index) => ({
      number: (index + 1) as PointNumber,
      concerns: `Điều ${index + 1}`,
      stance,
      text: 'Đề nghị xem xét lại',
    })),
  });

export const sends = (
  name: Name,
  given: Opinion = opinion(`opinion-of-${name}`),
  told: Told<SendOpinion> = {},
): SendOpinion =>
  new SendOpinion(
    { requestId, agency: id(name), opinion: given, evidence: { kind: 'recorded' }, ...told },
    by(name),
  );

/** The lead records what an agency sent otherwise, with the document. */
export const records = (
  name: Name,
  sentAt: string,
  given: Opinion = opinion(`opinion-of-${name}`),
  told: Told<RecordOpinion> = {},
): RecordOpinion =>
  new RecordOpinion(
    {
      requestId,
      agency: id(name),
      opinion: given,
      sentAt: moment(sentAt),
      evidence: { kind: 'document', description: 'Bản quét công văn trả lời' },
      ...told,
    },
    by('planning'),
  );

export const deliveredTo = (name: Name, told: Told<RecordDelivery> = {}): RecordDelivery =>
  new RecordDelivery(
    { requestId, agency: id(name), evidence: { kind: 'recorded' }, ...told },
    by(name),
  );

/** Proof with the number or scan that a late entry needs (R12). */
export const proof = {
  kind: 'document',
  description: 'Bản quét công văn',
  document: 'trục liên thông: 000.00.12.H29-260310-0007',
} as const;

/** Somebody corrects a mistaken entry, with proof. */
export const corrects = (
  name: Name,
  correction: Correction,
  told: Told<CorrectEntry> = {},
): CorrectEntry =>
  new CorrectEntry(
    { requestId, correction, reason: 'Ghi nhầm', evidence: proof, ...told },
    by(name),
  );

/** The agency says what its dossier lacks. */
export const asksFor = (name: Name, ...descriptions: readonly string[]): AskForDocuments =>
  new AskForDocuments(
    {
      requestId,
      agency: id(name),
      items: descriptions.map((description, index) => ({ item: index + 1, description })),
    },
    by(name),
  );

/** The lead agrees that documents are missing. */
export const acceptsDocuments = (name: Name): AcceptDocumentsRequest =>
  new AcceptDocumentsRequest({ requestId, agency: id(name) }, by('planning'));

/** The lead says that nothing is missing. */
export const contestsDocuments = (
  name: Name,
  reason = 'Tài liệu đã gửi kèm',
): ContestDocumentsRequest =>
  new ContestDocumentsRequest({ requestId, agency: id(name), reason }, by('planning'));

/** The monitoring body finds on a contested request for documents. */
export const findsDocuments = (
  name: Name,
  finding: DocumentsFinding,
  told: Told<FindOnDocumentsRequest> = {},
): FindOnDocumentsRequest =>
  new FindOnDocumentsRequest(
    {
      requestId,
      agency: id(name),
      finding,
      ruling: { number: '1290/VP-TH', issuedOn: localDate('2026-02-24') },
      ...told,
    },
    by('office'),
  );

/** The lead supplies items asked for. */
export const supplies = (
  name: Name,
  items: readonly number[],
  told: Told<SupplyDocuments> = {},
): SupplyDocuments =>
  new SupplyDocuments(
    { requestId, agency: id(name), items, evidence: { kind: 'recorded' }, ...told },
    by('planning'),
  );

/** The agency asks for more time. */
export const asksExtension = (
  name: Name,
  count = 5,
  told: Told<AskForExtension> = {},
): AskForExtension =>
  new AskForExtension(
    {
      requestId,
      agency: id(name),
      length: { count, unit: 'workingDay' },
      reason: 'Phải rà soát nhiều dự án',
      evidence: { kind: 'recorded' },
      ...told,
    },
    by(name),
  );

/** The lead grants so many working days, or refuses. */
export const decidesExtension = (name: Name, granted?: number): DecideExtension =>
  new DecideExtension(
    {
      requestId,
      agency: id(name),
      decision:
        granted === undefined
          ? { kind: 'refused', reason: 'Hạn trình đã gần' }
          : { kind: 'granted', length: { count: granted, unit: 'workingDay' } },
    },
    by('planning'),
  );

/** The lead gives more time unasked. */
export const givesMoreTime = (count: number, told: Told<ExtendWindows> = {}): ExtendWindows =>
  new ExtendWindows(
    {
      requestId,
      length: { count, unit: 'workingDay' },
      reason: 'Gửi bổ sung dự thảo mới',
      ...told,
    },
    by('planning'),
  );

/** The lead shortens on an order of the People's Committee. */
export const shortens = (to: string, told: Told<ShortenWindows> = {}): ShortenWindows =>
  new ShortenWindows(
    {
      requestId,
      to: localDate(to),
      order: { number: '900/UBND-TH', issuedOn: localDate('2026-02-20') },
      reason: 'Trình sớm theo chỉ đạo',
      ...told,
    },
    by('planning'),
  );

/** The lead takes an interim reply as final. */
export const acceptsInterim = (name: Name, reply = `opinion-of-${name}`): AcceptInterimAsFinal =>
  new AcceptInterimAsFinal(
    { requestId, agency: id(name), opinion: reply as OpinionId },
    by('planning'),
  );

/** The lead maintains that the matter is within the agency's remit. */
export const maintainsRemit = (name: Name, reason = 'Thuộc chức năng của Sở'): MaintainRemit =>
  new MaintainRemit({ requestId, agency: id(name), reason }, by('planning'));

/** The lead asks another agency in the place of one. */
export const readdresses = (
  name: Name,
  to: Name,
  told: Told<ReaddressConsultation> = {},
): ReaddressConsultation =>
  new ReaddressConsultation(
    {
      requestId,
      agency: id(name),
      to: addressee(to),
      reason: 'Thuộc chức năng của cơ quan khác',
      evidence: { kind: 'recorded' },
      ...told,
    },
    by('planning'),
  );

/** A co-author confirms the joint letter of another. */
export const confirmsJoint = (
  name: Name,
  author: Name,
  letter = `opinion-of-${author}`,
): ConfirmJointOpinion =>
  new ConfirmJointOpinion(
    {
      requestId,
      agency: id(name),
      author: id(author),
      opinion: letter as OpinionId,
      as: `joint-of-${name}` as OpinionId,
    },
    by(name),
  );

/** The agency says what its opinion was, where another recorded it otherwise. */
export const correctsRecord = (
  name: Name,
  corrected: Opinion,
  recorded = `opinion-of-${name}`,
): CorrectRecordedOpinion =>
  new CorrectRecordedOpinion(
    {
      requestId,
      agency: id(name),
      opinion: recorded as OpinionId,
      corrected,
      evidence: { kind: 'recorded' },
    },
    by(name),
  );

/** The lead submits; on a cited order it may be early. */
export const submits = (told: Told<SubmitRequest> = {}): SubmitRequest =>
  new SubmitRequest(
    {
      requestId,
      submission: { number: '77/TTr-SQH', issuedOn: localDate('2026-02-20') },
      ...told,
    },
    by('planning'),
  );

/** The monitoring body returns the submission. */
export const returnsSubmission = (
  reason = 'Chưa giải trình ý kiến của Sở Tài chính',
): ReturnSubmission => new ReturnSubmission({ requestId, reason }, by('office'));

/** What the People's Committee concluded. */
export const concludes = (told: Told<RecordConclusion> = {}): RecordConclusion =>
  new RecordConclusion(
    {
      requestId,
      conclusion: { number: '120/TB-VP', issuedOn: localDate('2026-02-25') },
      ...told,
    },
    by('office'),
  );

export const noticeLapses = (): NoticeLapses => new NoticeLapses({ requestId }, byKeeper());

/** What follows from a version of the calendar, as the system does it. */
export const restates = (version: number): RestateWindows =>
  new RestateWindows({ requestId, calendar: { id: CALENDAR, version } }, byRestating());

export const climbsLadder = (): ClimbLadder => new ClimbLadder({ requestId }, byKeeper());

/** The lead records that its chase letter was issued. */
export const chases = (
  name: Name,
  number: string,
  issuedOn: string,
  told: Told<RecordChaseIssued> = {},
): RecordChaseIssued =>
  new RecordChaseIssued(
    {
      requestId,
      agency: id(name),
      document: { number, issuedOn: localDate(issuedOn) },
      signer: { authority: 'KT', position: 'sealed:cG9zdA' as SealedText },
      evidence: { kind: 'recorded' },
      ...told,
    },
    by('planning'),
  );

/** The agency says that it was not late. */
export const objects = (name: Name, told: Told<ObjectToLateness> = {}): ObjectToLateness =>
  new ObjectToLateness(
    {
      requestId,
      agency: id(name),
      reason: 'Đã gửi công văn trả lời trước thời hạn',
      evidence: { kind: 'recorded' },
      ...told,
    },
    by(name),
  );

/** The late agency says why. */
export const explains = (name: Name, told: Told<ExplainLateness> = {}): ExplainLateness =>
  new ExplainLateness(
    {
      requestId,
      agency: id(name),
      cause: 'systemOutage',
      explanation: 'Hệ thống quản lý văn bản của cơ quan gián đoạn (kèm biên bản sự cố)',
      evidence: { kind: 'recorded' },
      ...told,
    },
    by(name),
  );

/** The monitoring body reviews what was objected or explained. */
export const reviews = (
  name: Name,
  finding: LatenessFinding,
  told: Told<ReviewLateness> = {},
): ReviewLateness =>
  new ReviewLateness(
    {
      requestId,
      agency: id(name),
      finding,
      reason:
        finding.kind === 'excused'
          ? 'Hệ thống gián đoạn đã được xác nhận'
          : 'Nguyên nhân phụ thuộc cơ quan thứ ba',
      ruling: { number: '1305/UBND-TH', issuedOn: localDate('2026-03-16') },
      ...told,
    },
    by('office'),
  );

/** The lead records its apology for a result that was due on Friday 20/3/2026. */
export const apologises = (told: Partial<Apology> = {}, causedBy?: Name): RecordApology =>
  new RecordApology(
    {
      requestId,
      apology: {
        document: { number: '611/SQH-VP', issuedOn: localDate('2026-03-19') },
        signer: { authority: 'none' },
        to: 'sealed:bmFtZQ' as SealedText,
        dossierKind: 'Cấp giấy phép xây dựng',
        receiptNumber: '000.00.12.H29-260302-0007',
        progress: 'Đang chờ ý kiến của cơ quan phối hợp',
        reason: 'Chưa nhận được ý kiến của cơ quan phối hợp',
        appointedOn: localDate('2026-03-20'),
        newDate: localDate('2026-03-27'),
        ...told,
      },
      ...(causedBy && { causedBy: id(causedBy) }),
    },
    by('planning'),
  );
