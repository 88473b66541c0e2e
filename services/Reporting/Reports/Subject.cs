using Sozialplanung.Contracts.Indicators;

namespace Sozialplanung.Reporting.Reports;

/// <summary>What a report tells of: for an area profile an area, with its code and its name.</summary>
internal sealed record Subject(string Code, string Name);

/// <summary>A subject and the release that knows it.</summary>
internal sealed record SubjectInRelease(Subject Subject, AnsweredRelease Release);
