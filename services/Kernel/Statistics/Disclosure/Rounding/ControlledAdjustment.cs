namespace Sozialplanung.Statistics.Disclosure;

/// <summary>
/// Controlled tabular adjustment: each sensitive cell moves to the edge of its protection interval, up or down, and others move
/// along so that sums still add up, with the least sum of changes (Dandekar and Cox; τ-Argus manual 4.1, section 2.13). For small
/// tables; cells that are public already do not move. Vector: cta-tau-manual.
/// </summary>
public static class ControlledAdjustment
{
    private const long MostSteps = 50_000;

    /// <summary>
    /// The adjusted counts in the order of the table, or null where none fit or the search gives up. Errors:
    /// <see cref="ArgumentException"/> for an unknown id; <see cref="OperationCanceledException"/>.
    /// </summary>
    public static IReadOnlyList<long>? Adjust(
        SuppressionTable table,
        IReadOnlyDictionary<string, PrimaryFinding> sensitive,
        CancellationToken cancellationToken = default
    )
    {
        var layout = new Layout(table, [.. sensitive.Keys.Select(table.IndexOf)]);
        var program = layout.Programme();
        for (var sum = 0; sum < table.Relations.Count; sum++)
        {
            program.AddRow(layout.Terms(sum), 0, isEqual: true);
        }

        foreach (var (id, finding) in sensitive)
        {
            var cell = table.IndexOf(id);
            program.AddRow([(Layout.Up(cell), 1), (layout.GoesUp(cell), -finding.UpperProtection)], 0, isEqual: false);
            program.AddRow(
                [(layout.Down(cell), 1), (layout.GoesUp(cell), finding.LowerProtection)],
                finding.LowerProtection,
                isEqual: false
            );
            program.AddRow([(Layout.Up(cell), -1), (layout.GoesUp(cell), layout.Reach)], 0, isEqual: false);
            program.AddRow([(layout.Down(cell), -1), (layout.GoesUp(cell), -layout.Reach)], -layout.Reach, isEqual: false);
        }

        var best = new IntegerSearch(program, layout.Columns, layout.Columns, MostSteps, cancellationToken).Run().Best;
        return best is null
            ? null
            :
            [
                .. table.Cells.Select(
                    (cell, position) => cell.Count + (long)Math.Round(best[Layout.Up(position)] - best[layout.Down(position)])
                ),
            ];
    }

    /// <summary>Columns: for each cell how far up and how far down; for each sensitive cell whether up.</summary>
    private sealed class Layout(SuppressionTable table, int[] sensitive)
    {
        private readonly int _count = table.Cells.Count;

        public int Columns => (2 * _count) + sensitive.Length;

        public long Reach { get; } = Math.Max(1, table.Cells.Max(cell => Math.Abs(cell.Count)));

        public static int Up(int cell) => cell;

        public int Down(int cell) => _count + cell;

        public int GoesUp(int cell) => (2 * _count) + Array.IndexOf(sensitive, cell);

        public BoundedProgram Programme()
        {
            var upper = new double[Columns];
            Array.Fill(upper, 1, 2 * _count, sensitive.Length);
            for (var cell = 0; cell < _count; cell++)
            {
                var moves = table.Cells[cell].Role != CellRole.AlreadyPublic;
                upper[Up(cell)] = moves ? Room(table.Cells[cell].KnownUpper - table.Cells[cell].Count) : 0;
                upper[Down(cell)] = moves ? Room(table.Cells[cell].Count - table.Cells[cell].KnownLower) : 0;
            }

            return new BoundedProgram(
                [.. upper.Select((_, column) => column < 2 * _count ? 1.0 : 0)],
                new double[Columns],
                upper
            );
        }

        public IEnumerable<(int Column, double Coefficient)> Terms(int sum)
        {
            var weights = table.Relations.WeightsOf(sum).ToArray();
            foreach (var (cell, weight) in table.Relations.CellsOf(sum).ToArray().Zip(weights))
            {
                yield return (Up(cell), weight);
                yield return (Down(cell), -weight);
            }
        }

        private double Room(long? room) => Math.Min(room ?? Reach, Reach);
    }
}
