using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli;

/// <summary>
/// One command: its words, its line in the help, and what it does. It returns the exit code; 0 only when all of it worked.
/// </summary>
internal interface ICommand
{
    /// <summary>The words that call it, for example <c>areas import</c>.</summary>
    string Words { get; }

    /// <summary>Arguments and options, then what it does, in German.</summary>
    (string Usage, string Purpose) Help { get; }

    Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    );
}
