using Sozialplanung.Tests;

namespace Sozialplanung.WholeSystem;

/// <summary>Everything the model describes, on a temporary folder, with the sign-ins of the demo district.</summary>
public sealed class WholeInstallation : TestInstallation
{
    protected override IReadOnlyList<string> Arguments => ["--Sozialplanung:DemoAccounts=true"];
}
