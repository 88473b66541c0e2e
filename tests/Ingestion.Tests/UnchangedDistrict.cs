namespace Sozialplanung.Ingestion.Tests;

/// <summary>The same service for tests that count areas: to this district nobody adds one.</summary>
public sealed class UnchangedDistrict : RunningIngestion
{
    protected override string Folder { get; } = Path.Combine(Path.GetTempPath(), $"ingestion-tests-{Guid.CreateVersion7():N}");
}
