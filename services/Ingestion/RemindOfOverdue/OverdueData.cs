using Sozialplanung.Ingestion.ReadCompleteness;
using Sozialplanung.Ingestion.Storage;

namespace Sozialplanung.Ingestion.RemindOfOverdue;

/// <summary>A period of a dataset that was to be there and is not, or not all of it.</summary>
internal sealed record OverdueData(DatasetRow Dataset, string Provider, BoardCell Cell);

/// <summary>The same for a Postfach: whether this is the first time it hears of it.</summary>
internal sealed record OverdueLine(OverdueData Data, bool IsNew);
