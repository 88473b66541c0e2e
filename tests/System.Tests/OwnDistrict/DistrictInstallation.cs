using Sozialplanung.Tests;

namespace Sozialplanung.WholeSystem.OwnDistrict;

/// <summary>An empty installation of the parts that the README's lines speak to, with the sign-ins of the demo district.</summary>
public sealed class DistrictInstallation()
    : TestInstallation(
        "postgres",
        "rabbitmq",
        "redis",
        "geography",
        "ingestion",
        "indicators",
        "reporting",
        "report-worker-1",
        "gateway"
    )
{
    protected override IReadOnlyList<string> Arguments => ["--Sozialplanung:DemoAccounts=true"];
}
