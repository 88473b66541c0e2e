namespace Sozialplanung.LocalHosting.Running;

/// <summary>The short options of the installation; apphost/README.md explains each.</summary>
internal static class CommandLine
{
    private static readonly string[] Options = ["data", "only", "port", "listen", "logs", "durable"];

    /// <summary>Turns the short options into keys of the section <c>Sozialplanung</c> and leaves the others alone.</summary>
    public static IEnumerable<string> Normalise(string[] args)
    {
        foreach (var arg in args)
        {
            var name = arg.Split('=', 2)[0];
            if (name == "--fresh")
            {
                yield return "--Sozialplanung:Fresh=true";
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
