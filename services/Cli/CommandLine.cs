using System.Text.RegularExpressions;
using Sozialplanung.Cli.Areas;
using Sozialplanung.Cli.Clearing;
using Sozialplanung.Cli.Connection;
using Sozialplanung.Cli.Cuts;
using Sozialplanung.Cli.DataCatalogue;
using Sozialplanung.Cli.Deliveries;
using Sozialplanung.Cli.Demo;
using Sozialplanung.Cli.Indexes;
using Sozialplanung.Cli.Indicators;
using Sozialplanung.Cli.Letters;
using Sozialplanung.Cli.Network;
using Sozialplanung.Cli.Reports;
using Sozialplanung.Cli.Sources;
using Sozialplanung.Cli.Start;

namespace Sozialplanung.Cli;

/// <summary>
/// Finds the command, runs it, and turns what goes wrong into a sentence and an exit code (1 refused or failed, 2 wrong call).
/// </summary>
internal static partial class CommandLine
{
    private static readonly string[] _help = ["help", "--help", "-h"];
    private static readonly string[] _everywhere = ["--url", "--token-file"];

    public static IReadOnlyList<ICommand> Commands { get; } =
    [
        new ProposeAreas(),
        new FetchAreas(),
        new ImportAreas(),
        new UseVersion(),
        new ValidVersion(),
        new ListAccepted(),
        new MakeGrid(),
        new RemoveGrid(),
        new MakeKey(),
        new ListKeys(),
        new ExportKey(),
        new ListCuts(),
        new ExportCut(),
        new ImportCut(),
        new MeasureCut(),
        new HandOverCut(),
        new ProposeStreets(),
        new ImportStreets(),
        new FindStreets(),
        new ChangeStreets(),
        new CheckRegister(),
        new ExportStreets(),
        new ProposeDataset(),
        new TryDataset(),
        new TryOutliers(),
        new DefineDataset(),
        new CompareVersions(),
        new Deliver(),
        new ConfirmReplacement(),
        new WithdrawDelivery(),
        new RepeatCheck(),
        new ListDeliveries(),
        new CompareDeliveries(),
        new TraceDelivery(),
        new ListClearing(),
        new DecideAddresses(),
        new AskForRelease(),
        new ReleaseDelivery(),
        new RunNightly(),
        new CheckSource(),
        new ListLayers(),
        new SetSource(),
        new SetTimetable(),
        new ListSources(),
        new FetchNow(),
        new ListMailboxes(),
        new AddMailbox(),
        new TryMailbox(),
        new RemoveMailbox(),
        new ListCatalogue(),
        new ShowCatalogueEntry(),
        new PutCatalogue(),
        new ExportCatalogue(),
        new ShowCompleteness(),
        new DefineIndicators(),
        new TryDefinition(),
        new ListReadyIndicators(),
        new AdoptIndicators(),
        new MakeRelease(),
        new ShowRelease(),
        new DiffRelease(),
        new ScheduleRelease(),
        new UnscheduleRelease(),
        new PublishRelease(),
        new WithdrawRelease(),
        new ReadValues(),
        new TraceValue(),
        .. Analyse.All,
        new DefineIndexes(),
        new ListIndexes(),
        new ShowIndex(),
        new PublishIndex(),
        new RetireIndex(),
        new RenderProfile(),
        new RenderSeries(),
        new LoadNetwork(),
        new ProposePlaces(),
        new ImportPlaces(),
        new CountPlaces(),
        new MeasureReach(),
        new ListWaiting(),
        new LoadDemo(),
    ];

    public static async Task<int> RunAsync(
        string[] args,
        TextWriter output,
        TextWriter errors,
        CancellationToken cancellationToken
    )
    {
        var words = string.Join(' ', args.TakeWhile(word => !_help.Contains(word)).Take(2));
        if (args.Length == 0 || args.Any(_help.Contains))
        {
            WriteHelp(output, words);
            return 0;
        }

        var command = Commands.FirstOrDefault(candidate => candidate.Words == words);
        if (command is null)
        {
            await errors.WriteLineAsync($"Den Befehl „{words}“ gibt es nicht. „sozialplan help“ nennt alle.");
            return 2;
        }

        return await RunAsync(command, args[2..], output, errors, cancellationToken);
    }

    private static async Task<int> RunAsync(
        ICommand command,
        string[] rest,
        TextWriter output,
        TextWriter errors,
        CancellationToken cancellationToken
    )
    {
        try
        {
            var options = Option()
                .Matches(command.Help.Usage)
                .ToLookup(match => match.Groups["value"].Success, match => match.Groups["name"].Value);
            var arguments = new Arguments(rest, [.. options[true], .. _everywhere], [.. options[false]]);
            using var installation = new InstallationClient(arguments);
            return await command.RunAsync(arguments, installation, output, cancellationToken);
        }
        catch (UsageException e)
        {
            await errors.WriteLineAsync($"{e.Message}\nAufruf: sozialplan {command.Words} {command.Help.Usage}");
            return 2;
        }
        catch (Exception e) when (Sentence(e, cancellationToken) is { } sentence)
        {
            await errors.WriteLineAsync(sentence);
            return 1;
        }
    }

    /// <summary>What a person can do something about; anything else is a failure of the program and stays one.</summary>
    private static string? Sentence(Exception exception, CancellationToken cancellationToken) =>
        exception switch
        {
            RequestRefusedException => exception.Message,
            HttpRequestException =>
                $"Die Installation ist nicht zu erreichen. Läuft sie, und stimmt die Adresse (--url)? ({exception.Message})",
            OperationCanceledException when cancellationToken.IsCancellationRequested => "Abgebrochen.",
            OperationCanceledException => "Die Installation hat nicht rechtzeitig geantwortet.",
            IOException or UnauthorizedAccessException => $"Die Datei ließ sich nicht lesen oder schreiben: {exception.Message}",
            _ => null,
        };

    /// <summary>All commands, or those that begin with the words given before the wish for help.</summary>
    private static void WriteHelp(TextWriter output, string words)
    {
        output.WriteLine("sozialplan – die Plattform für Sozialplanung von der Kommandozeile\n");
        var asked = Commands
            .Where(command => words.Length > 0 && command.Words.StartsWith(words, StringComparison.Ordinal))
            .ToList();
        foreach (var command in asked.Count > 0 ? asked : Commands)
        {
            output.WriteLine($"  sozialplan {command.Words} {command.Help.Usage}\n      {command.Help.Purpose}");
        }

        output.WriteLine(
            """

            Überall: --url ADRESSE (sonst SOZIALPLAN_URL, sonst http://localhost:8080),
                     --token-file DATEI (sonst SOZIALPLAN_TOKEN_FILE, sonst das Token selbst in SOZIALPLAN_TOKEN).
            Ausgang: 0 alles gelungen, 1 abgelehnt oder gescheitert, 2 falscher Aufruf.
            """
        );
    }

    // What a command says of its use is what it takes: „--out DATEI“ has a value, „[--once]“ and „[--small | --medium]“ have none.
    [GeneratedRegex(@"(?<name>--[a-z-]+)(?<value> [^\[\]|])?")]
    private static partial Regex Option();
}
