using System.Text.Json;
using System.Text.Json.Serialization;
using Sozialplanung.Facts;

namespace Sozialplanung.Ingestion.Profiles;

/// <summary>Kinds of periods as profiles name them (<c>halfYear</c>), in documents of the interface too.</summary>
internal sealed class PeriodKindJson()
    : JsonStringEnumConverter<PeriodKind>(JsonNamingPolicy.CamelCase, allowIntegerValues: false);
