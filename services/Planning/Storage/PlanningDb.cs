using Microsoft.EntityFrameworkCore;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Planning.Storage;

/// <summary>A session of Planning's database.</summary>
internal sealed class PlanningDb(DbContextOptions<PlanningDb> options) : DbSession(options);
