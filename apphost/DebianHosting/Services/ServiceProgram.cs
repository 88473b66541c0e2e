using System.Runtime.InteropServices;
using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;

namespace Sozialplanung.DebianHosting.Services;

/// <summary>
/// One of our own programs, started from what <c>dotnet build</c> has made: Aspire's own projects start through
/// <c>dotnet run</c>, which takes ten times as long and three times the memory (docs/decisions/0013).
/// </summary>
public sealed class ServiceProgram : ExecutableResource, IResourceWithServiceDiscovery
{
    // The one that runs us: <root>/shared/Microsoft.NETCore.App/<version>/ lies three folders below it.
    private static readonly string DotnetProgram = Path.GetFullPath(
        Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "../../../dotnet")
    );

    internal ServiceProgram(string name, string assembly)
        : base(name, DotnetProgram, Path.GetDirectoryName(assembly)!) => Assembly = assembly;

    /// <summary>Path of the built program.</summary>
    public string Assembly { get; }
}
