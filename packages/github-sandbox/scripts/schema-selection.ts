/** Fields newer than the published schema, as GitHub serves them today. */
export const EXTENSION = `
type IssueDependenciesSummary {
  blockedBy: Int!
  blocking: Int!
  totalBlockedBy: Int!
  totalBlocking: Int!
}
type IssueType implements Node {
  color: IssueTypeColor!
  description: String
  id: ID!
  isEnabled: Boolean!
  isPrivate: Boolean!
  name: String!
}
enum IssueTypeColor { BLUE GRAY GREEN ORANGE PINK PURPLE RED YELLOW }
type IssueTypeConnection {
  edges: [IssueTypeEdge]
  nodes: [IssueType]
  pageInfo: PageInfo!
  totalCount: Int!
}
type IssueTypeEdge {
  cursor: String!
  node: IssueType
}
input IssueDependencyOrder {
  direction: OrderDirection!
  field: IssueDependencyOrderField!
}
enum IssueDependencyOrderField { CREATED_AT DEPENDENCY_ADDED_AT }
interface IssueFieldCommon { createdAt: DateTime! dataType: IssueFieldDataType! description: String name: String! }
enum IssueFieldDataType { DATE NUMBER SINGLE_SELECT TEXT }
type IssueFieldDate implements IssueFieldCommon & Node { createdAt: DateTime! dataType: IssueFieldDataType! description: String id: ID! name: String! }
type IssueFieldNumber implements IssueFieldCommon & Node { createdAt: DateTime! dataType: IssueFieldDataType! description: String id: ID! name: String! }
type IssueFieldText implements IssueFieldCommon & Node { createdAt: DateTime! dataType: IssueFieldDataType! description: String id: ID! name: String! }
type IssueFieldSingleSelect implements IssueFieldCommon & Node { createdAt: DateTime! dataType: IssueFieldDataType! description: String id: ID! name: String! options: [IssueFieldSingleSelectOption!]! }
type IssueFieldSingleSelectOption implements Node { description: String id: ID! name: String! }
union IssueFields = IssueFieldDate | IssueFieldNumber | IssueFieldSingleSelect | IssueFieldText
type IssueFieldsConnection { edges: [IssueFieldsEdge] nodes: [IssueFields] pageInfo: PageInfo! totalCount: Int! }
type IssueFieldsEdge { cursor: String! node: IssueFields }
type IssueFieldDateValue implements Node { field: IssueFields id: ID! value: String! }
type IssueFieldNumberValue implements Node { field: IssueFields id: ID! value: Float! }
type IssueFieldTextValue implements Node { field: IssueFields id: ID! value: String! }
type IssueFieldSingleSelectValue implements Node { field: IssueFields id: ID! name: String! optionId: String value: String! }
union IssueFieldValue = IssueFieldDateValue | IssueFieldNumberValue | IssueFieldSingleSelectValue | IssueFieldTextValue
type IssueFieldValueConnection { edges: [IssueFieldValueEdge] nodes: [IssueFieldValue] pageInfo: PageInfo! totalCount: Int! }
type IssueFieldValueEdge { cursor: String! node: IssueFieldValue }
input IssueFieldCreateOrUpdateInput { dateValue: String delete: Boolean fieldId: ID! numberValue: Float singleSelectOptionId: ID textValue: String }
input SetIssueFieldValueInput { clientMutationId: String issueFields: [IssueFieldCreateOrUpdateInput!]! issueId: ID! }
type SetIssueFieldValuePayload { clientMutationId: String issue: Issue issueFieldValues: [IssueFieldValue!] }
extend type Mutation { setIssueFieldValue(input: SetIssueFieldValueInput!): SetIssueFieldValuePayload }
extend type Issue {
  issueFieldValues(after: String, before: String, first: Int, last: Int): IssueFieldValueConnection
}
extend type Repository {
  issueFields(after: String, before: String, first: Int, last: Int): IssueFieldsConnection
}
extend type Issue {
  blockedBy(after: String, before: String, first: Int, last: Int, orderBy: IssueDependencyOrder): IssueConnection!
  blocking(after: String, before: String, first: Int, last: Int, orderBy: IssueDependencyOrder): IssueConnection!
  issueDependenciesSummary: IssueDependenciesSummary!
  issueType: IssueType
  duplicateOf: Issue
}
enum RepositorySuggestedActorFilter { CAN_BE_ASSIGNED CAN_BE_AUTHOR }
type ActorConnection { edges: [ActorEdge] nodes: [Actor] pageInfo: PageInfo! totalCount: Int! }
type ActorEdge { cursor: String! node: Actor }
extend type Repository {
  suggestedActors(
    after: String
    before: String
    capabilities: [RepositorySuggestedActorFilter!]!
    first: Int
    last: Int
    loginNames: String
    query: String
  ): ActorConnection!
}
extend type Repository {
  issueTypes(after: String, before: String, first: Int, last: Int): IssueTypeConnection
}
extend input CreateIssueInput { issueTypeId: ID }
extend input UpdateIssueInput { issueTypeId: ID }
input AddBlockedByInput {
  blockingIssueId: ID!
  clientMutationId: String
  issueId: ID!
}
type AddBlockedByPayload {
  blockingIssue: Issue
  clientMutationId: String
  issue: Issue
}
input RemoveBlockedByInput {
  blockingIssueId: ID!
  clientMutationId: String
  issueId: ID!
}
type RemoveBlockedByPayload {
  blockingIssue: Issue
  clientMutationId: String
  issue: Issue
}
extend type Mutation {
  addBlockedBy(input: AddBlockedByInput!): AddBlockedByPayload
  removeBlockedBy(input: RemoveBlockedByInput!): RemoveBlockedByPayload
}
`;

const CONNECTION = "edges nodes pageInfo totalCount";
const EDGE = "cursor node";
const ACTOR = "avatarUrl login resourcePath url";
const GIT_OBJECT = "abbreviatedOid commitResourcePath commitUrl id oid repository";
const FIELD = "createdAt dataType description name";
const COMMENT = "author authorAssociation body bodyText createdAt createdViaEmail editor id lastEditedAt updatedAt";

/** What of GitHub's schema the sandbox serves: output types and interfaces by their fields; inputs come whole. */
export const SELECTION: Readonly<Record<string, string>> = {
  Query: "id node nodes rateLimit repository viewer user",
  Mutation: [
    "addBlockedBy addComment addLabelsToLabelable addSubIssue closeIssue createCommitOnBranch createIssue createLabel",
    "closePullRequest createPullRequest createRef deleteIssue deleteRef minimizeComment removeBlockedBy",
    "removeLabelsFromLabelable removeSubIssue reopenIssue reprioritizeSubIssue setIssueFieldValue updateIssue updateIssueComment",
    "updatePullRequest updateRef updateRefs",
  ].join(" "),
  PageInfo: "endCursor hasNextPage hasPreviousPage startCursor",
  RateLimit: "cost limit nodeCount remaining resetAt used",
  Node: "id",
  Actor: ACTOR,
  ActorConnection: CONNECTION,
  ActorEdge: EDGE,
  RepositoryOwner: "avatarUrl id login resourcePath url",
  UniformResourceLocatable: "resourcePath url",
  Comment: COMMENT,
  Closable: "closed closedAt",
  Labelable: "labels",
  GitObject: GIT_OBJECT,
  User: `${ACTOR} id name email databaseId createdAt`,
  Organization: `${ACTOR} id name databaseId createdAt`,
  Bot: `${ACTOR} id databaseId createdAt`,
  GitActor: "avatarUrl date email name user",
  Repository: [
    "createdAt databaseId defaultBranchRef hasIssuesEnabled id isArchived isDisabled isEmpty isFork isInOrganization",
    "isPrivate issue issueFields issueOrPullRequest issueTypes issues label labels milestone milestones name nameWithOwner object owner",
    "parent pullRequest pullRequests pushedAt ref refs resourcePath suggestedActors updatedAt url viewerPermission visibility viewerCanAdminister",
  ].join(" "),
  Ref: "id name prefix repository target",
  RefConnection: CONNECTION,
  RefEdge: EDGE,
  Blob: `${GIT_OBJECT} byteSize isBinary isTruncated text`,
  Tree: `${GIT_OBJECT} entries`,
  TreeEntry: "extension mode name oid object path size type",
  Commit: [
    GIT_OBJECT,
    "author authoredDate committedDate committer file history message messageBody messageHeadline parents tree url resourcePath",
    "signature",
  ].join(" "),
  CommitConnection: CONNECTION,
  CommitEdge: EDGE,
  CommitHistoryConnection: CONNECTION,
  GitSignature: "email isValid state wasSignedByGitHub",
  GpgSignature: "email isValid state wasSignedByGitHub",
  Label: "color createdAt description id isDefault name repository resourcePath updatedAt url",
  LabelConnection: CONNECTION,
  LabelEdge: EDGE,
  Milestone: "closed closedAt createdAt description dueOn id number repository resourcePath state title updatedAt url",
  MilestoneConnection: CONNECTION,
  MilestoneEdge: EDGE,
  IssueType: "color description id isEnabled isPrivate name",
  IssueTypeConnection: CONNECTION,
  IssueTypeEdge: EDGE,
  IssueFieldCommon: FIELD,
  IssueFieldDate: `${FIELD} id`,
  IssueFieldNumber: `${FIELD} id`,
  IssueFieldText: `${FIELD} id`,
  IssueFieldSingleSelect: `${FIELD} id options`,
  IssueFieldSingleSelectOption: "description id name",
  IssueFieldsConnection: CONNECTION,
  IssueFieldsEdge: EDGE,
  IssueFieldDateValue: "field id value",
  IssueFieldNumberValue: "field id value",
  IssueFieldTextValue: "field id value",
  IssueFieldSingleSelectValue: "field id name optionId value",
  IssueFieldValueConnection: CONNECTION,
  IssueFieldValueEdge: EDGE,
  SetIssueFieldValuePayload: "clientMutationId issue issueFieldValues",
  Issue: [
    "activeLockReason assignees blockedBy blocking body bodyText closed closedAt closedByPullRequestsReferences comments author",
    "authorAssociation createdAt",
    "createdViaEmail databaseId duplicateOf editor fullDatabaseId id issueDependenciesSummary issueFieldValues issueType labels lastEditedAt locked",
    "milestone number parent publishedAt repository resourcePath state stateReason subIssues subIssuesSummary timelineItems title",
    "updatedAt url userContentEdits viewerCanClose viewerCanLabel viewerCanReopen viewerCanUpdate viewerDidAuthor",
  ].join(" "),
  IssueConnection: CONNECTION,
  IssueEdge: EDGE,
  IssueDependenciesSummary: "blockedBy blocking totalBlockedBy totalBlocking",
  SubIssuesSummary: "completed percentCompleted total",
  UserConnection: CONNECTION,
  UserEdge: EDGE,
  UserContentEdit: "createdAt diff editedAt editor id updatedAt",
  UserContentEditConnection: CONNECTION,
  UserContentEditEdge: EDGE,
  IssueComment: `${COMMENT} databaseId fullDatabaseId isMinimized issue minimizedReason repository resourcePath url viewerDidAuthor viewerCanUpdate`,
  IssueCommentConnection: CONNECTION,
  IssueCommentEdge: EDGE,
  Minimizable: "isMinimized minimizedReason",
  IssueTimelineItemsConnection: "edges filteredCount nodes pageCount pageInfo totalCount updatedAt",
  IssueTimelineItemsEdge: EDGE,
  ClosedEvent: "actor closable closer createdAt id resourcePath stateReason url",
  ReopenedEvent: "actor closable createdAt id stateReason",
  RenamedTitleEvent: "actor createdAt currentTitle id previousTitle",
  LabeledEvent: "actor createdAt id label",
  UnlabeledEvent: "actor createdAt id label",
  AssignedEvent: "actor assignee createdAt id",
  UnassignedEvent: "actor assignee createdAt id",
  MilestonedEvent: "actor createdAt id milestoneTitle",
  DemilestonedEvent: "actor createdAt id milestoneTitle",
  CrossReferencedEvent: "actor createdAt id isCrossRepository referencedAt resourcePath source target url",
  ParentIssueAddedEvent: "actor createdAt id parent",
  ParentIssueRemovedEvent: "actor createdAt id parent",
  SubIssueAddedEvent: "actor createdAt id subIssue",
  SubIssueRemovedEvent: "actor createdAt id subIssue",
  PullRequest: [
    "author authorAssociation baseRefName baseRefOid body bodyText changedFiles closed closedAt closingIssuesReferences comments createdAt createdViaEmail",
    "additions deletions databaseId editor fullDatabaseId headRef headRefName headRefOid headRepository id isCrossRepository isDraft",
    "labels lastEditedAt locked activeLockReason assignees mergeCommit mergeable merged mergedAt number permalink repository",
    "resourcePath state title updatedAt url commits",
  ].join(" "),
  PullRequestConnection: CONNECTION,
  PullRequestEdge: EDGE,
  PullRequestCommitConnection: CONNECTION,
  PullRequestCommitEdge: EDGE,
  PullRequestCommit: "commit id pullRequest resourcePath url",
  AddBlockedByPayload: "blockingIssue clientMutationId issue",
  RemoveBlockedByPayload: "blockingIssue clientMutationId issue",
  AddCommentPayload: "clientMutationId commentEdge subject",
  AddLabelsToLabelablePayload: "clientMutationId labelable",
  RemoveLabelsFromLabelablePayload: "clientMutationId labelable",
  AddSubIssuePayload: "clientMutationId issue subIssue",
  RemoveSubIssuePayload: "clientMutationId issue subIssue",
  ReprioritizeSubIssuePayload: "clientMutationId issue",
  CloseIssuePayload: "clientMutationId issue",
  ReopenIssuePayload: "clientMutationId issue",
  CreateIssuePayload: "clientMutationId issue",
  UpdateIssuePayload: "actor clientMutationId issue",
  DeleteIssuePayload: "clientMutationId repository",
  CreateLabelPayload: "clientMutationId label",
  CreateCommitOnBranchPayload: "clientMutationId commit ref",
  CreateRefPayload: "clientMutationId ref",
  UpdateRefPayload: "clientMutationId ref",
  UpdateRefsPayload: "clientMutationId",
  DeleteRefPayload: "clientMutationId",
  MinimizeCommentPayload: "clientMutationId minimizedComment",
  UpdateIssueCommentPayload: "clientMutationId issueComment",
  CreatePullRequestPayload: "clientMutationId pullRequest",
  UpdatePullRequestPayload: "clientMutationId pullRequest",
  ClosePullRequestPayload: "clientMutationId pullRequest",
};
