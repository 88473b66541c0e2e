namespace Sozialplanung.DebianHosting.Running;

/// <summary>The short options of the installation; apphost/README.md explains each.</summary>
internal static class HostArguments
{
    private static readonly string[] Options = ["data", "only", "port", "listen", "logs", "durable", "dashboard", "systemd"];
    private static readonly Dictionary<string, string> Switches = new()
    {
        ["--fresh"] = "Fresh",
        ["--containers"] = "Containers",
    };

    /// <summary>Turns the short options into keys of the section <c>Sozialplanung</c> and leaves the others alone.</summary>
    public static IEnumerable<string> Normalise(string[] args)
    {
        // `publish --systemd DIR`: the word alone says nothing that the option does not say.
        foreach (var arg in args.Where(arg => arg != "publish"))
        {
            var name = arg.Split('=', 2)[0];
            if (Switches.TryGetValue(name, out var key))
            {
                yield return $"--Sozialplanung:{key}=true";
            }
            else if (name.StartsWith("--", StringComparison.Ordinal) && Options.Contains(name[2..]))
            {
                yield return "--Sozialplanung:" + arg[2..];
            }
            else
            {
                yield return arg;
            }
        }
    }
}
