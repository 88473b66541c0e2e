using Sozialplanung.Ingestion.Areas;
using Sozialplanung.Ingestion.Findings;
using Sozialplanung.Ingestion.Observations;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.Tables;
using Sozialplanung.Tables;

namespace Sozialplanung.Ingestion.CountRegister;

/// <summary>
/// Reads a register of persons as a stream: each row is assigned to an area, counted, and gone. A CSV file can be cut into sections
/// that all cores read at once; what they bring is taken in the order of the file, so that the outcome is the same.
/// </summary>
internal sealed class RegisterReading
{
    private readonly TableRows _rows;
    private readonly AreaDirectory _areas;
    private readonly Func<AddressAssignment> _assignment;
    private readonly RegisterPlan _plan;
    private readonly RegisterPart _part = new();
    private readonly TableLook _look;
    private RegisterRows? _reader;

    /// <param name="definition">How the register is read.</param>
    /// <param name="rows">The whole file.</param>
    /// <param name="assignment">Makes what assigns addresses, one for each core.</param>
    /// <param name="areas">The areas to count for.</param>
    /// <param name="findings">Gets what is found.</param>
    /// <param name="fileName">What the file is called; its period may stand there.</param>
    /// <param name="given">The period that was said.</param>
    public RegisterReading(
        DatasetDefinition definition,
        TableRows rows,
        Func<AddressAssignment> assignment,
        AreaDirectory areas,
        FindingList findings,
        string fileName,
        string? given
    )
    {
        _plan = RegisterPlan.Of(definition, rows, fileName, given);
        (_rows, _assignment, _areas) = (rows, assignment, areas);
        _look = new TableLook(rows, _plan.Columns.Used, _plan.Header);
        Tally = new RegisterTally(_plan, areas, findings);
    }

    /// <summary>What was read so far.</summary>
    public RegisterTally Tally { get; private set; }

    /// <summary>Reads up to so many rows one after another; false when the file is at its end.</summary>
    public bool ReadSome(int limit)
    {
        if (_reader is null)
        {
            _reader = new RegisterRows(_plan, _assignment());
            _reader.Begin(_rows, _look, isFirst: true);
        }

        _reader.Read(_part, limit);
        var isEnd = _part.IsLast;
        Tally.Take(_part);
        if (isEnd)
        {
            _look.Report(Tally.Findings);
        }

        return !isEnd;
    }

    /// <summary>
    /// Reads a CSV file on all cores. False where it cannot be cut, or is not as it should be: then nothing has happened, and who reads
    /// row after row learns what is wrong.
    /// </summary>
    /// <param name="open">Opens the file once more.</param>
    /// <param name="report">Told how many bytes are read.</param>
    /// <param name="sectionSize">Bytes of a section.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<bool> TryReadSectionsAsync(
        Func<Stream> open,
        Func<long, CancellationToken, Task> report,
        int sectionSize,
        CancellationToken cancellationToken
    )
    {
        // Behind a closing line nothing is read, whatever it is.
        if (
            _rows is not CsvRows { Sections: { } sections, Entry: null }
            || _plan.HeaderLine == 0
            || _plan.Footer is not null
            || _rows.Length < 2L * sectionSize
        )
        {
            return false;
        }

        var tally = new RegisterTally(_plan, _areas, new FindingList());
        try
        {
            await using var file = open();
            await ReadSectionsAsync(
                tally,
                sections.Of(file, sectionSize),
                token => report(file.Position, token),
                cancellationToken
            );
        }
        catch (UnreadableFileException)
        {
            return false;
        }

        Tally.Findings.Append(tally.Findings, 0);
        Tally = tally;
        return true;
    }

    /// <summary>The counts as observations.</summary>
    public ObservationBook Finish() => Tally.Counts.ToObservations(_plan.Period);

    private async Task ReadSectionsAsync(
        RegisterTally tally,
        IEnumerable<CsvRows> sections,
        Func<CancellationToken, Task> report,
        CancellationToken cancellationToken
    )
    {
        var idle = new Stack<SectionReader>();
        var running = new Queue<Task<SectionReader>>();
        try
        {
            var isFirst = true;
            foreach (var section in sections)
            {
                if (running.Count > Environment.ProcessorCount)
                {
                    idle.Push(await TakeAsync(tally, running.Dequeue(), report, cancellationToken));
                }

                var reader = idle.TryPop(out var free) ? free : new SectionReader(_plan, _assignment());
                var isFirstOne = isFirst;
                running.Enqueue(Task.Run(() => reader.Read(section, isFirstOne), CancellationToken.None));
                isFirst = false;
            }

            while (running.TryDequeue(out var next))
            {
                await TakeAsync(tally, next, report, cancellationToken);
            }
        }
        finally
        {
            await Task.WhenAll(running.Cast<Task>()).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static async Task<SectionReader> TakeAsync(
        RegisterTally tally,
        Task<SectionReader> reading,
        Func<CancellationToken, Task> report,
        CancellationToken cancellationToken
    )
    {
        var reader = await reading;
        cancellationToken.ThrowIfCancellationRequested();
        tally.Take(reader.Part);
        await report(cancellationToken);
        return reader;
    }
}
