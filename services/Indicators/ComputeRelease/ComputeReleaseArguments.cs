namespace Sozialplanung.Indicators.ComputeRelease;

internal sealed record ComputeReleaseArguments(Guid ReleaseId);

/// <summary>How much a computation wrote.</summary>
internal sealed record WrittenRelease(long Values, long WithheldFromPublic, long WithheldFromStaff);
