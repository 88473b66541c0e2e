using Sozialplanung.Cli.Areas;
using Sozialplanung.Cli.Connection;
using Sozialplanung.Cli.Deliveries;
using Sozialplanung.Cli.Demo;
using Sozialplanung.Cli.Indicators;
using Sozialplanung.Cli.Network;
using Sozialplanung.Cli.Reports;

namespace Sozialplanung.Cli;

/// <summary>Finds the command, runs it, and turns what goes wrong into a sentence and an exit code (1 refused or failed, 2 wrong call).</summary>
internal static class CommandLine
{
    private static readonly ICommand[] _commands =
    [
        new ImportAreas(), new ImportStreets(), new DefineDataset(), new Deliver(), new RunNightly(),
        new DefineIndicators(), new MakeRelease(), new PublishRelease(), new ReadValues(), new RenderProfile(), new LoadNetwork(), new LoadDemo(),
    ];

    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter errors, CancellationToken cancellationToken)
    {
        if (args.Length == 0 || args[0] is "help" or "--help" or "-h")
        {
            WriteHelp(output);
            return 0;
        }

        var words = string.Join(' ', args.Take(2));
        var command = _commands.FirstOrDefault(candidate => candidate.Words == words);
        if (command is null)
        {
            await errors.WriteLineAsync($"Den Befehl „{words}“ gibt es nicht. „sozialplan help“ nennt alle.");
            return 2;
        }

        try
        {
            var arguments = new Arguments(args[2..]);
            using var installation = new Installation(arguments);
            return await command.RunAsync(arguments, installation, output, cancellationToken);
        }
        catch (UsageException e)
        {
            await errors.WriteLineAsync($"{e.Message}\nAufruf: sozialplan {command.Words} {command.Help.Usage}");
            return 2;
        }
        catch (RefusedException e)
        {
            await errors.WriteLineAsync(e.Message);
            return 1;
        }
        catch (HttpRequestException e)
        {
            await errors.WriteLineAsync($"Die Installation ist nicht zu erreichen: {e.Message}");
            return 1;
        }
        catch (OperationCanceledException)
        {
            await errors.WriteLineAsync("Abgebrochen.");
            return 1;
        }
    }

    private static void WriteHelp(TextWriter output)
    {
        output.WriteLine("sozialplan – die Plattform für Sozialplanung von der Kommandozeile\n");
        foreach (var command in _commands)
        {
            output.WriteLine($"  sozialplan {command.Words} {command.Help.Usage}\n      {command.Help.Purpose}");
        }

        output.WriteLine(
            """

            Überall: --url ADRESSE (sonst SOZIALPLAN_URL, sonst http://localhost:8080),
                     --token-file DATEI (sonst SOZIALPLAN_TOKEN_FILE, sonst das Token selbst in SOZIALPLAN_TOKEN).
            """);
    }
}
