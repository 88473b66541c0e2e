using Aspire.Hosting;

namespace Sozialplanung.DebianHosting.Running;

/// <summary>Finds what <c>dotnet build</c> has put under <c>artifacts/bin</c>.</summary>
internal static class BuiltOutput
{
    /// <summary>The folder that holds <c>artifacts</c>, above the given one.</summary>
    public static string FindRoot(string baseDirectory)
    {
        for (var folder = new DirectoryInfo(baseDirectory); folder is not null; folder = folder.Parent)
        {
            if (folder.Name == "artifacts" && folder.Parent is { } root)
            {
                return root.FullName;
            }
        }

        throw new DistributedApplicationException(
            $"Über {baseDirectory} liegt kein Ordner „artifacts“. Bitte im Projekt bauen und von dort starten."
        );
    }

    /// <summary>The assembly of a project, built in the same configuration as the running program.</summary>
    public static string AssemblyOf(string root, string projectPath)
    {
        var name = Path.GetFileNameWithoutExtension(projectPath);
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Name;
        return Path.Combine(root, "artifacts", "bin", name, configuration, $"{name}.dll");
    }
}
