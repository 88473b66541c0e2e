using Microsoft.AspNetCore.Http;

namespace Sozialplanung.ServiceDefaults.Imports;

/// <summary>The two parts of an import: the file as it is, and the profile as JSON.</summary>
public sealed record ImportForm(IFormFile File, string Profile);
